/** Characters; the server has the last word. */
export const LEAST_PASSWORD = 10;
