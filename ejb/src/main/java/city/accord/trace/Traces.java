package city.accord.trace;

import city.accord.Settings;

/**
 * Begins the steps of traces. Their names and notes tell which page, service or job it is, and
 * never whose: addresses are told by their pattern, and no parameter is told at all. A WebSocket is
 * no request, so that no message of a pen or to a viewer is ever traced.
 */
public final class Traces {

  private static volatile boolean on;

  private Traces() {}

  /** Whether an operator wants them. Otherwise no class of OpenTelemetry is ever loaded. */
  public static boolean areWanted() {
    return Settings.get("accord.traces").isPresent();
  }

  /** The server's OpenTelemetry is there. */
  static void begin() {
    on = true;
  }

  /**
   * What comes from outside; it is not yet the step of any thread.
   *
   * @param parent the {@code traceparent} of a caller who may say so (W3C Trace Context), or null
   */
  public static Step request(String name, String parent) {
    return on ? OpenTelemetryStep.request(name, parent) : Step.NONE;
  }

  /** What the server does by itself on this thread: a trace of its own. */
  public static Step job(String name) {
    return on ? OpenTelemetryStep.job(name) : Step.NONE;
  }

  /** A part of what is under way on this thread; nothing where nothing is. */
  public static Step part(String name) {
    return on ? OpenTelemetryStep.part(name) : Step.NONE;
  }
}
