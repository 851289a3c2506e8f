import { answerOf, within, type Answer } from './http.js';

/**
 * Sends a file and tells how far it is. XMLHttpRequest cannot refuse a redirect: an answer from another address than
 * was asked counts as unreadable, and `connect-src` of the page's policy is what keeps the file from going there.
 * @param timeout milliseconds without any progress: a large file on a slow line may take minutes.
 */
export const upload = (
  url: string,
  file: File,
  headers: Headers,
  timeout: number,
  outer?: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<Answer> =>
  within(timeout, outer, (signal, alive) => {
    const request = new XMLHttpRequest();
    return new Promise((resolve, reject) => {
      request.onload = () => {
        const here = !request.responseURL || request.responseURL === url;
        resolve(answerOf(request.status, (name) => request.getResponseHeader(name), here ? request.responseText : ''));
      };
      request.onerror =
        request.onabort =
        signal.onabort =
          () => {
            reject(new Error());
            request.abort();
          };
      request.upload.onprogress = ({ loaded, total }) => {
        alive();
        onProgress?.(loaded / total || 0);
      };
      request.open('POST', url);
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      if (signal.aborted) reject(new Error());
      else request.send(file);
    });
  });
