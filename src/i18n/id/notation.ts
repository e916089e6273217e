/** Cara simbol ditulis: pilihan di bilah atas. */
export const notation = {
  label: 'Notasi',
  ofLesson: 'Notasi pelajaran',
  names: {
    slides: 'Slide: U, W, V',
    names: 'Buku: W_xh, W_hh, W_hy',
    hello: 'hello: w_xh, w_hh, bias',
    coursera: 'Coursera: a⟨t⟩, W_ax, W_aa',
    keras: 'Keras: W, U, b',
    pytorch: 'PyTorch: W_ih, W_hh',
  },
  /** Yang perlu dikatakan tentang suatu notasi selain hurufnya; muncul sebagai petunjuk di pilihan itu. */
  hints: {
    slides: 'Seperti di slide IF3270: U membaca masukan, W membaca ingatan, V membuat skor.',
    names: 'Seperti di kebanyakan buku: W_xh berjalan dari x ke h.',
    hello: 'Seperti di slide “hello”: huruf kecil w, dan bias ditulis sebagai kata.',
    coursera:
      'Seperti di Sequence Models dari Coursera: state-nya a⟨t⟩, update gate-nya Γ_u. W_f [a, x] adalah W_fa a + W_fx x.',
    keras:
      'Seperti di Keras: kernel W, recurrent_kernel U. Keras menyimpannya dalam bentuk transpose, masukan × unit, karena ia mengalikan x W.',
    pytorch:
      'Seperti di torch.nn: ada dua bias. Di sini b_hh = 0 dan tetap 0, sehingga b_ih + b_hh adalah satu-satunya bias jaringan ini.',
  },
};
