package city.accord.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** A span of the server's own OpenTelemetry. */
final class OpenTelemetryStep implements Step {

  /** Of all that a caller may send along, the one header. */
  private static final TextMapGetter<String> PARENT =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String parent) {
          return List.of("traceparent");
        }

        @Override
        public String get(String parent, String key) {
          return key.equals("traceparent") ? parent : null;
        }
      };

  private static volatile Tracer tracer;

  private final Span span;
  private final Scope scope;

  private OpenTelemetryStep(Span span, Scope scope) {
    this.span = span;
    this.scope = scope;
  }

  static void begin(OpenTelemetry server) {
    tracer = server.getTracer("accord");
  }

  static Step request(String name, String parent) {
    Context before =
        parent == null
            ? Context.root()
            : W3CTraceContextPropagator.getInstance().extract(Context.root(), parent, PARENT);
    return new OpenTelemetryStep(begun(name, before, SpanKind.SERVER), null);
  }

  static Step job(String name) {
    return onThisThread(begun(name, Context.root(), SpanKind.INTERNAL));
  }

  static Step part(String name) {
    Context whole = Context.current();
    if (!Span.fromContext(whole).getSpanContext().isValid()) return NONE;
    return onThisThread(begun(name, whole, SpanKind.INTERNAL));
  }

  private static Span begun(String name, Context parent, SpanKind kind) {
    return tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan();
  }

  private static Step onThisThread(Span span) {
    return new OpenTelemetryStep(span, span.makeCurrent());
  }

  @Override
  public void is(String name) {
    span.updateName(name);
  }

  @Override
  public void note(String key, String value) {
    span.setAttribute(key, value);
  }

  @Override
  public void note(String key, long value) {
    span.setAttribute(key, value);
  }

  @Override
  public void failed(String kind) {
    span.setStatus(StatusCode.ERROR);
    span.setAttribute("error.type", kind);
  }

  @Override
  public Here here() {
    return span.makeCurrent()::close;
  }

  @Override
  public void close() {
    if (scope != null) scope.close();
    span.end();
  }
}
