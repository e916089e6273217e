import { at, BYTES, LANES } from './lanes.ts';
import { product } from './products.ts';
import { Real } from './real.ts';

// @ts-ignore: decorator
@inline
function padded(count: i32): i32 {
  return (count + 3) & ~3;
}

/** C = keep · C + A Bᵀ, see kernels.ts. */
export function productTransposed(
  c: i32, ldc: i32, a: i32, lda: i32, _b: i32, _ldb: i32, packed: i32, m: i32, n: i32, k: i32, keep: i32,
): void {
  product(c, ldc, a, lda, 1, packed, padded(n), m, padded(n), k, keep);
}

/** packed = Bᵀ: sums over its rows take whole registers of results, where sums over rows of B end in lanes. */
export function pack(packed: i32, b: i32, ldb: i32, n: i32, k: i32): void {
  const ld = padded(n), row = <usize>ld * BYTES, rowB = <usize>ldb * BYTES;
  let i = 0;
  for (; i + LANES <= n; i += LANES) {
    let to = at(packed + i), from = at(b + i * ldb);
    for (let j = k; j > 0; j -= LANES) {
      square(to, row, from, rowB);
      to += LANES * row;
      from += 16;
    }
  }
  for (; i < n; i++)
    for (let j = 0; j < k; j++) store<Real>(at(packed + j * ld + i), load<Real>(at(b + i * ldb + j)));
}

/** As many rows as a register has numbers. */
// @ts-ignore: decorator
@inline
function square(out: usize, ldOut: usize, a: usize, lda: usize): void {
  const r0 = v128.load(a), r1 = v128.load(a + lda);
  if (sizeof<Real>() == 8) {
    v128.store(out, v128.shuffle<f64>(r0, r1, 0, 2));
    v128.store(out + ldOut, v128.shuffle<f64>(r0, r1, 1, 3));
    return;
  }
  const r2 = v128.load(a + 2 * lda), r3 = v128.load(a + 3 * lda);
  const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5), low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7), high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<f64>(low01, low23, 0, 2));
  v128.store(out + ldOut, v128.shuffle<f64>(low01, low23, 1, 3));
  v128.store(out + 2 * ldOut, v128.shuffle<f64>(high01, high23, 0, 2));
  v128.store(out + 3 * ldOut, v128.shuffle<f64>(high01, high23, 1, 3));
}
