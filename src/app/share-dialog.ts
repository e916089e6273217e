import '../walk/share/share-dialog.css';

/** The menu for sharing with its style sheet and texts, fetched when it is opened. */
export { ShareDialog } from '../walk/share/ShareDialog.tsx';
