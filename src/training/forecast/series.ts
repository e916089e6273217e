/** Values over time, the oldest first. */
export interface Series {
  readonly values: readonly number[];
  /** What stands for each timestep, as the file writes it: dates, or counts from 1. */
  readonly labels: readonly string[];
}
