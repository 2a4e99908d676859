/** One square picture for a container of several. */
export interface Picture {
  /** Width and height in pixels. */
  sizePx: number;
  png: Uint8Array;
}
