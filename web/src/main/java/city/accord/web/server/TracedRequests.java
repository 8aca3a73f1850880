package city.accord.web.server;

import city.accord.trace.Step;
import city.accord.trace.Traces;
import city.accord.web.AddressNames;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Set;

/**
 * Makes each request a trace, by the names that OpenTelemetry's conventions for HTTP give. It is
 * named by the pattern of its address: what stands there for a variable, such as the token of an
 * invitation, and what a visitor sends is told to nobody. A channel, which stays open for hours, is
 * none.
 */
final class TracedRequests implements HttpHandler {

  private static final AttachmentKey<Step> STEP = AttachmentKey.create(Step.class);
  private static final String PARENT = "traceparent";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT");

  private final HttpHandler next;

  TracedRequests(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (!exchange.getRequestHeaders().contains(Headers.UPGRADE)) begin(exchange);
    next.handleRequest(exchange);
  }

  /** What servlets, and what they call, do on their thread belongs to the request. */
  static HttpHandler onItsThread(HttpHandler servlets) {
    return exchange -> {
      Step step = exchange.getAttachment(STEP);
      if (step == null) {
        servlets.handleRequest(exchange);
      } else {
        try (Step.Here here = step.here()) {
          servlets.handleRequest(exchange);
        }
      }
    };
  }

  private static void begin(HttpServerExchange exchange) {
    String asked = exchange.getRequestMethod().toString();
    String method = METHODS.contains(asked) ? asked : "_OTHER";
    // a page that another answers for changes it
    String path = exchange.getRelativePath();
    Step step = Traces.request(method, parent(exchange));
    exchange.putAttachment(STEP, step);
    exchange.addExchangeCompleteListener(
        (done, further) -> {
          try {
            end(step, method, path, done);
          } finally {
            further.proceed();
          }
        });
  }

  /** Anybody could make one up: it counts where a trusted proxy has passed the request on. */
  private static String parent(HttpServerExchange exchange) {
    return exchange.getRequestHeaders().contains(Headers.X_FORWARDED_FOR)
        ? exchange.getRequestHeaders().getFirst(PARENT)
        : null;
  }

  private static void end(Step step, String method, String path, HttpServerExchange done) {
    String route = AddressNames.of(path).orElseGet(() -> servlet(done));
    step.is(method + " " + route);
    step.note("http.route", route);
    step.note("http.request.method", method);
    step.note("http.response.status_code", done.getStatusCode());
    if (done.getStatusCode() >= StatusCodes.INTERNAL_SERVER_ERROR)
      step.failed("" + done.getStatusCode());
    step.close();
  }

  /** Which addresses the servlet has that was asked, such as {@code /resources/*}. */
  private static String servlet(HttpServerExchange done) {
    ServletRequestContext asked = done.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
    return asked == null
        ? "/*"
        : asked.getOriginalServletPathMatch().getServletChain().getPattern();
  }
}
