import { describe, expect, it } from 'vitest';
import { addSearch } from '../../../web/state/recent-searches.js';

describe('what was searched for before', () => {
  it('begins with the newest', () => {
    expect(addSearch(['grooming'], 'helpline')).toStrictEqual(['helpline', 'grooming']);
  });

  it('forgets the beginnings of a search, and the same search', () => {
    expect(addSearch(['Help', 'helpline', 'grooming'], 'helpline')).toStrictEqual(['helpline', 'grooming']);
  });

  it('is on one line, and never nothing', () => {
    expect(addSearch([], ' child\n  helpline ')).toStrictEqual(['child helpline']);
    expect(addSearch(['a'], ' \n')).toStrictEqual(['a']);
  });

  it('is no longer than eight', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(addSearch(many, 'i')).toStrictEqual(['i', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
