package org.plumbline.web.api;

import java.io.IOException;
import java.io.InputStream;

/** A body that may not be longer than it may. Nothing beyond the limit is kept. */
final class BoundedBody extends InputStream {

  /** So much more is thrown away before the refusal, for callers who listen only once they sent. */
  static final long MOST_DISCARDED = 32L << 20;

  private final InputStream body;
  private final long most;
  private final RefusedException refusal;
  private long read;

  BoundedBody(InputStream body, long most, RefusedException refusal) {
    this.body = body;
    this.most = most;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = body.read(into, from, length);
    read += Math.max(count, 0);
    if (read > most) {
      discard();
      throw refusal;
    }
    return count;
  }

  private void discard() throws IOException {
    var thrownAway = new byte[1 << 16];
    int count = 0;
    for (long rest = MOST_DISCARDED; count >= 0 && rest > 0; rest -= count) {
      count = body.read(thrownAway);
    }
  }

  /** The connection ends with the answer; closing here would read an endless body to its end. */
  @Override
  public void close() {
    // Left to the server.
  }
}
