package org.plumbline.core.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people press the same button at the same moment. */
public final class SameMoment {

  private SameMoment() {}

  /**
   * Does the same twice at once.
   *
   * @param refusal how whoever comes second is refused; anything else thrown is an error
   * @return how many of the two were not refused
   */
  public static long passed(Runnable act, Class<? extends RuntimeException> refusal) {
    var begin = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      Callable<Void> one =
          () -> {
            begin.await();
            act.run();
            return null;
          };
      List<Future<Void>> both = List.of(threads.submit(one), threads.submit(one));
      begin.countDown();
      return both.stream().filter(each -> passed(each, refusal)).count();
    }
  }

  private static boolean passed(Future<Void> one, Class<? extends RuntimeException> refusal) {
    try {
      one.get();
      return true;
    } catch (ExecutionException e) {
      if (refusal.isInstance(e.getCause())) {
        return false;
      }
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
