/** A training that is run in small units, can be looked at between them, and be kept to go on from there. */
export interface Trainable<Progress, Snapshot> {
  /** Units of work in all, for example iterations. */
  readonly total: number;
  /** Units done so far. */
  readonly done: () => number;
  /** Does one unit, some microseconds to some tens of milliseconds of work. @throws Fault where it cannot go on */
  readonly advance: () => void;
  /** What the page shows: plain data that is cloned several times a second. */
  readonly progress: () => Progress;
  /** All that the rest of the training depends on, as plain data: from it the same numbers follow. */
  readonly snapshot: () => Snapshot;
}

/** How a kind of training begins, and how it goes on from a snapshot. */
export interface Course<Job, Progress, Snapshot> {
  /** Of the shape of a snapshot: those of another version are not gone on from. */
  readonly version: number;
  /** The job that was kept; undefined where what is there is none. */
  readonly readJob: (kept: unknown) => Job | undefined;
  /** Whether what was kept is a snapshot that the page can show. */
  readonly isSnapshot: (kept: unknown) => boolean;
  readonly open: (
    job: Job,
    snapshot: Snapshot | undefined,
    /** To be called now and then within long work. */
    beat: () => void,
  ) => Promise<Trainable<Progress, Snapshot>>;
}
