/** What the app hands to every lab. */
export interface LabProps {
  /** Opens an example file on the step screen, as the reader does from the home page. */
  readonly onOpenFile: (file: File) => void;
}
