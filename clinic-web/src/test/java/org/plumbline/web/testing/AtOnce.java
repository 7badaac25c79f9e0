package org.plumbline.web.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** The same for many, as many at once as this machine has processors. */
public final class AtOnce {

  private AtOnce() {}

  /**
   * What becomes of each, in their order. By threads of its own: what sends the requests needs the
   * common ones itself.
   */
  public static <T, R> List<R> each(Collection<T> all, Function<T, R> what) {
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<R>> begun =
          all.stream().map(one -> threads.submit(() -> what.apply(one))).toList();
      List<R> results = new ArrayList<>();
      for (Future<R> one : begun) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Does something with each, in any order, and returns when all of it is done. */
  public static <T> void forEach(Collection<T> all, Consumer<T> what) {
    each(
        all,
        one -> {
          what.accept(one);
          return one;
        });
  }
}
