/** A text in pieces of at most so many characters, each of which begins in the middle of the one before. */
export function piecesOf(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text];
  const pieces: string[] = [];
  for (let at = 0; at + longest / 2 < text.length; at += longest / 2)
    pieces.push(text.slice(at, at + longest));
  return pieces;
}
