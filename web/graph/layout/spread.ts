/** Something with a height that wishes for a place on a line. */
export interface Wish {
  readonly wish: number;
  readonly height: number;
}

interface Cluster {
  readonly first: number;
  readonly height: number;
  /** Where the top of the cluster would be, summed over its members. */
  readonly sum: number;
  readonly members: number;
}

/** A stretch of the line to stay on, as far as there is room. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
}

/** Middles on the line, in the order given (by wish), without overlap and with the least sum of squared distances from the wishes. */
export function spread(wishes: readonly Wish[], bounds: Bounds): readonly number[] {
  const clusters: Cluster[] = [];
  wishes.forEach(({ wish, height }, first) => {
    let cluster: Cluster = { first, height, sum: wish - height / 2, members: 1 };
    for (let above = clusters.at(-1); above && topOf(above) + above.height > topOf(cluster); above = clusters.at(-1)) {
      clusters.pop();
      cluster = merge(above, cluster);
    }
    clusters.push(cluster);
  });
  return keepWithin(
    clusters.flatMap((cluster) => placesIn(cluster, wishes)),
    wishes,
    bounds,
  );
}

function topOf({ sum, members }: Cluster): number {
  return sum / members;
}

function merge(above: Cluster, below: Cluster): Cluster {
  return {
    first: above.first,
    height: above.height + below.height,
    sum: above.sum + below.sum - below.members * above.height,
    members: above.members + below.members,
  };
}

/** What would stand beyond the bounds is moved in; where there is not room for all, it stands around their middle. */
function keepWithin(places: readonly number[], wishes: readonly Wish[], { top, bottom }: Bounds): readonly number[] {
  const total = wishes.reduce((sum, { height }) => sum + height, 0);
  const spare = bottom - top - total;
  const first = spare < 0 ? top + spare / 2 : top;
  const last = spare < 0 ? first : top + spare;
  let above = 0;
  return places.map((place, index) => {
    const height = wishes[index]?.height ?? 0;
    const start = Math.min(Math.max(place - height / 2 - above, first), last) + above;
    above += height;
    return start + height / 2;
  });
}

function placesIn(cluster: Cluster, wishes: readonly Wish[]): readonly number[] {
  let top = topOf(cluster);
  return wishes.slice(cluster.first, cluster.first + cluster.members).map(({ height }) => {
    top += height;
    return top - height / 2;
  });
}
