import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** The menu for sharing, in either language. */
export const shareMenu = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(Bagikan dan simpan|Share and keep)$/ });

/** Opens the menu by its key. */
export async function openShareMenu(page: Page): Promise<Locator> {
  await page.keyboard.press('s');
  await expect(shareMenu(page)).toBeVisible();
  return shareMenu(page);
}

/** The whole link that the menu shows. */
export async function linkIn(menu: Locator): Promise<string> {
  const field = menu.getByRole('textbox', { name: /^(Tautan ke|Link to)/ });
  await expect(field).toHaveValue(/#\//);
  return field.inputValue();
}

/** What a button of the menu downloads. */
export async function downloadBy(menu: Locator, name: string): Promise<Download> {
  const waiting = menu.page().waitForEvent('download');
  await menu.getByRole('button', { name }).click();
  return waiting;
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a picture compares with what the screen shows at a place. */
export interface Comparison {
  /** The picture's own size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Mean distance of its pixels from those of the screen, in 0…255. */
  readonly distance: number;
  /** The same for a picture in one colour, that of the paper at the corner. */
  readonly distanceOfBlank: number;
}

/** Decodes a picture and a screenshot of `box` as the browser does, and lays one over the other. */
export function comparePictures(
  viewer: Page,
  screenshot: Buffer,
  picture: Buffer,
  box: Box,
): Promise<Comparison> {
  const pictures = [screenshot, picture].map((each) => each.toString('base64'));
  return viewer.evaluate(
    async ([data, { x, y, width, height }]) => {
      const [screen, painted] = await Promise.all(
        data.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        }),
      );
      if (screen === undefined || painted === undefined) throw new Error('no pictures');
      const pixels = (bitmap: ImageBitmap, [left, top, across, down]: number[]) => {
        const canvas = new OffscreenCanvas(screen.width, screen.height);
        const pen = canvas.getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(bitmap, left ?? 0, top ?? 0, across ?? 0, down ?? 0);
        return pen.getImageData(0, 0, screen.width, screen.height).data;
      };
      const wanted = pixels(screen, [0, 0, screen.width, screen.height]);
      const found = pixels(painted, [x - Math.floor(x), y - Math.floor(y), width, height]);
      const corner = 4 * (4 * screen.width + 4);
      let [sum, sumOfBlank] = [0, 0];
      for (let i = 0; i < wanted.length; i++) {
        sum += Math.abs((wanted[i] ?? 0) - (found[i] ?? 0));
        sumOfBlank += Math.abs((wanted[i] ?? 0) - (wanted[corner + (i % 4)] ?? 0));
      }
      return {
        width: painted.width,
        height: painted.height,
        distance: sum / wanted.length,
        distanceOfBlank: sumOfBlank / wanted.length,
      };
    },
    [pictures, box] as const,
  );
}
