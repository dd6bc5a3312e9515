/** Who reads standard output may have seen enough, as `| head` has: that is no fault. Any other error is thrown on. */
export function leaveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
