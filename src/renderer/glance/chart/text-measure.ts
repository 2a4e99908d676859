/** How wide text is in a font: fonts and scripts differ too much for a guess. */
export function textMeasure(
  context: CanvasRenderingContext2D,
  sizePx: number,
  family: string,
): (text: string) => number {
  return (text) => {
    context.save();
    context.font = `${sizePx}px ${family}`;
    const { width } = context.measureText(text);
    context.restore();
    return width;
  };
}
