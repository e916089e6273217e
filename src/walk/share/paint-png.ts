/** Longest side of a picture in pixels: what every browser's canvas holds. */
const longest = 4096;
const wantedScale = 2;

/**
 * A picture in SVG as PNG, twice as fine as the screen; `width` and `height` are those of the SVG, in px.
 * @throws Error where the browser cannot draw it.
 */
export async function paintPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(wantedScale, longest / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas gave no picture'));
      else resolve(blob);
    }, 'image/png');
  });
