/** The day on which a command runs, `2026-11-26`, by the clock of the machine in UTC. Asked here alone: everything below the command is told. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
