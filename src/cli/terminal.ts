/** Where results and troubles go. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}
