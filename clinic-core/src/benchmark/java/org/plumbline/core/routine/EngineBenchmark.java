package org.plumbline.core.routine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.assessment.WorkedCases.WorkedCase;
import org.plumbline.core.pattern.PatternEngine;

/**
 * How long the engines take for one patient, with every reason: the mean of the four worked
 * patients. The limits and the last results are in {@code docs/performance.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {
  private static final int PATIENTS = 4;

  private final PatternEngine engine = new PatternEngine(RoutineRequests.CATALOGUE);
  private final List<Examination> patients =
      WorkedCases.all(RoutineRequests.CATALOGUE).stream().map(WorkedCase::examination).toList();
  private final List<RoutineRequest> requests =
      patients.stream().map(it -> RoutineRequests.patient().examined(it).request()).toList();

  /** Every pattern of one patient judged from the findings. */
  @Benchmark
  @OperationsPerInvocation(PATIENTS)
  public void evaluation(Blackhole hole) {
    for (Examination patient : patients) {
      hole.consume(engine.judge(patient));
    }
  }

  /** One routine composed. */
  @Benchmark
  @OperationsPerInvocation(PATIENTS)
  public void routine(Blackhole hole) {
    for (RoutineRequest request : requests) {
      hole.consume(RoutineRequests.COMPOSER.compose(request));
    }
  }
}
