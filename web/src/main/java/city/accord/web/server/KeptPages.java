package city.accord.web.server;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import java.util.Optional;

/**
 * Answers pages that everyone may read from memory, before any servlet: at the second of a
 * publication thousands of readers cost as much as one. Whoever brings a cookie or names themselves
 * gets a page of their own.
 */
public final class KeptPages implements HttpHandler {

  /** Where the answer to a request may be kept; there is none where it may not. */
  static final AttachmentKey<PageStore.Page> PAGE = AttachmentKey.create(PageStore.Page.class);

  private static final PageStore STORE = new PageStore(System::nanoTime);

  /** As long as addresses of pages are; a longer one somebody has made up. */
  private static final int LONGEST = 300;

  private final HttpHandler next;

  KeptPages(HttpHandler next) {
    this.next = next;
  }

  /** Something happened that readers could see. */
  public static void forget() {
    STORE.forget();
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (!isOfEveryone(exchange)) {
      next.handleRequest(exchange);
      return;
    }
    String address = address(exchange);
    Optional<KeptAnswer> known = STORE.find(address);
    if (known.isPresent()) known.get().send(exchange);
    else if (exchange.getRequestMethod().equals(Methods.HEAD)) next.handleRequest(exchange);
    else make(address, exchange);
  }

  private void make(String address, HttpServerExchange exchange) throws Exception {
    Waiting waiting = new Waiting(exchange);
    Optional<PageStore.Page> mine = STORE.begin(address, waiting);
    if (mine.isEmpty()) {
      exchange.dispatch(SameThreadExecutor.INSTANCE, waiting::ready);
      return;
    }
    PageStore.Page page = mine.get();
    exchange.putAttachment(PAGE, page);
    exchange.addExchangeCompleteListener(
        (ended, following) -> {
          if (!page.isMade()) page.leave();
          following.proceed();
        });
    next.handleRequest(exchange);
  }

  private static boolean isOfEveryone(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    return (exchange.getRequestMethod().equals(Methods.GET)
            || exchange.getRequestMethod().equals(Methods.HEAD))
        && !headers.contains(Headers.COOKIE)
        && !headers.contains(Headers.AUTHORIZATION)
        && !headers.contains(Headers.UPGRADE)
        && !headers.contains(Headers.RANGE)
        && !headers.contains(Headers.CONTENT_TYPE)
        && exchange.getRequestURI().length() + exchange.getQueryString().length() <= LONGEST
        && isPage(exchange.getRelativePath());
  }

  /** Its first part names its language. */
  private static boolean isPage(String path) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return first.equals("/zh-Hant") || first.length() == 3;
  }

  /** Links and redirections take the scheme and the host's name from the request. */
  private static String address(HttpServerExchange exchange) {
    return exchange.getRequestScheme()
        + "://"
        + exchange.getRequestHeaders().getFirst(Headers.HOST)
        + exchange.getRequestURI()
        + "?"
        + exchange.getQueryString();
  }

  /** A request whose page somebody else makes. It goes on once both sides are ready. */
  private final class Waiting implements PageStore.Waiter {

    private final HttpServerExchange exchange;
    private boolean ready;
    private HttpHandler then;

    Waiting(HttpServerExchange exchange) {
      this.exchange = exchange;
    }

    @Override
    public void take(KeptAnswer made) {
      goOn(made::send);
    }

    @Override
    public void askAgain() {
      goOn(KeptPages.this);
    }

    @Override
    public void makeOwn() {
      goOn(next);
    }

    private synchronized void goOn(HttpHandler handler) {
      then = handler;
      if (ready) start();
    }

    private synchronized void ready() {
      ready = true;
      if (then != null) start();
    }

    private void start() {
      exchange.getIoThread().execute(() -> Connectors.executeRootHandler(then, exchange));
    }
  }
}
