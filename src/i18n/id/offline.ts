/** Pemberitahuan versi baru dari aplikasi yang tersimpan di perangkat. */
export const offline = {
  newVersion: 'Versi baru sudah siap.',
  takeOver: 'Muat versi baru',
  later: 'Nanti',
};
