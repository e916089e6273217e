import type { FaultCode } from '../../engine/fault.ts';

const phrases: Readonly<Record<FaultCode, string>> = {
  shape: '{rows}×{columns}',
  scalar: 'satu angka saja',
  shapeFor: '{rows}×{columns} ({reason})',
  length: 'daftar sepanjang {count}',
  lengthFor: 'daftar sepanjang {count} ({reason})',
  token: 'salah satu dari {tokens}',
  tokenUnlisted: 'daftar angka, karena contoh ini tidak punya vocabulary',
  value: '{value}',
  finite: 'angka berhingga',
  nothing: 'kosong',
  missing: 'isian ini ada',
  oneOf: 'salah satu dari {options}',
  parameterOf: 'parameter contoh ini ({options})',
  sameLength: 'daftar sepanjang {count}, satu untuk setiap masukan',
  atLeast: 'paling sedikit {minimum}',
  atMost: 'paling banyak {maximum}',
  range: 'angka dari {minimum} sampai {maximum}',
  above: 'angka di atas {minimum}',
  whole: 'bilangan bulat, paling sedikit {minimum}',
  type: '{type}',
  unknownEntry: 'tidak ada isian dengan nama ini',
  json: 'teks JSON ({reason})',
  probabilityLoss: 'output antara 0 dan 1 (readout softmax atau sigmoid)',
  softmaxReadout: 'readout softmax, atau loss selain cross-entropy',
  timestepTarget: 'paling sedikit satu timestep dengan target bila ada loss',
  equation: 'persamaan seperti h = tanh(a)',
  name: 'nama yang sudah didefinisikan',
  function: 'salah satu fungsi {options}',
  operands: 'ukuran yang cocok',
  stateResult: 'persamaan yang menghasilkan {name}',
};

/** Apa yang salah pada berkas contoh. */
export const faults = {
  sentence: (subject: string, found: string, wanted: string) =>
    `Contoh ini tidak dapat dibuka. ${subject}: terbaca ${found}, seharusnya ${wanted}.`,
  phrases,
};
