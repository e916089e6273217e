/** The number type of all kernels. */
export type Real = f64;
