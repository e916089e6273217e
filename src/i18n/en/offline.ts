/** Word of a new version of the app that is kept on the device. */
export const offline = {
  newVersion: 'A new version is ready.',
  takeOver: 'Load it',
  later: 'Later',
};
