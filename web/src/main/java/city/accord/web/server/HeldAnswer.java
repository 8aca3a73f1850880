package city.accord.web.server;

import city.accord.Sha256;
import city.accord.web.AddressFilter;
import city.accord.web.EntityTag;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of status 200 that is held until it is whole; any other answer passes. A page that
 * remembers something for its reader, and so holds a secret, is neither compressed (its length
 * would tell the secret to whoever makes up the rest of the page: BREACH) nor kept.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

  private static final Pattern HELD =
      Pattern.compile(
          "(?:text/(?:html|plain|calendar|xml)|application/(?:.*\\+)?(?:json|xml))\\b.*");

  /** Of a page that remembers nothing, Faces says so. */
  private static final Pattern SECRET =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"(?!stateless\")");

  /** It differs each time, and marks only the scripts of this very answer. */
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private static final Set<String> OF_THIS_ANSWER = Set.of("date", "connection", "etag");
  private static final String POLICY = "Content-Security-Policy";
  private static final int WORTH_PACKING = 512;

  private ByteArrayOutputStream held;
  private ServletOutputStream stream;
  private PrintWriter writer;
  private String policy;
  private boolean passes;

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!holds()) return super.getOutputStream();
    if (stream == null) stream = new Held(held);
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!holds()) return super.getWriter();
    if (writer == null)
      writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
    return writer;
  }

  private boolean holds() {
    if (held != null) return true;
    String kept = getHeader("Cache-Control");
    passes =
        passes
            || getStatus() != SC_OK
            || getContentType() == null
            || !HELD.matcher(getContentType()).matches()
            || kept != null && kept.contains("no-store");
    if (passes) {
      tellPolicy();
      return false;
    }
    setCharacterEncoding(StandardCharsets.UTF_8.name());
    held = new ByteArrayOutputStream();
    return true;
  }

  /** It goes with the page: a 304 must not put a new one to the page that the reader has. */
  @Override
  public void setHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name) && !passes) policy = value;
    else super.setHeader(name, value);
  }

  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name) && !passes) policy = value;
    else super.addHeader(name, value);
  }

  private void tellPolicy() {
    if (policy != null) super.setHeader(POLICY, policy);
    policy = null;
  }

  @Override
  public void setContentLength(int length) {
    if (held == null) super.setContentLength(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (held == null) super.setContentLengthLong(length);
  }

  @Override
  public void flushBuffer() throws IOException {
    if (held == null) super.flushBuffer();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void sendError(int status) throws IOException {
    pass();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    pass();
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    pass();
    super.sendRedirect(location);
  }

  /** What comes instead brings its own policy. */
  private void pass() {
    forget();
    policy = null;
    passes = true;
  }

  private void forget() {
    held = null;
    stream = null;
    writer = null;
  }

  /** Sends what was held, if anything was. */
  void send(HttpServletRequest request) throws IOException {
    if (held == null) {
      if (!isCommitted()) tellPolicy();
      return;
    }
    if (writer != null) writer.flush();
    byte[] bytes = held.toByteArray();
    String page =
        getContentType().startsWith("text/html") ? held.toString(StandardCharsets.UTF_8) : "";
    if (SECRET.matcher(page).find() || getHeader("Set-Cookie") != null) {
      super.setHeader("Cache-Control", "no-store");
      sendAll(bytes);
    } else if (isCommitted()) {
      sendAll(bytes);
    } else {
      String said = page.isEmpty() ? Sha256.hex(bytes) : Sha256.hex(withoutNonce(page));
      sendTagged(bytes, "W/\"" + said.substring(0, 32) + "\"", request);
    }
  }

  private String withoutNonce(String page) {
    Matcher nonce = NONCE.matcher(String.valueOf(policy));
    return nonce.find() ? page.replace(nonce.group(1), "") : page;
  }

  private void sendTagged(byte[] bytes, String tag, HttpServletRequest request) throws IOException {
    super.setHeader("ETag", tag);
    super.addHeader("Vary", "Accept-Encoding");
    if (getHeader("Cache-Control") == null)
      super.setHeader(
          "Cache-Control", request.getUserPrincipal() == null ? "no-cache" : "private, no-cache");
    Optional<PageStore.Page> place = place(request);
    boolean worth = bytes.length >= WORTH_PACKING;
    Map<Coding, byte[]> packed =
        worth && place.isPresent() ? Coding.packAll(bytes, Coding.Care.QUICK) : Map.of();
    place.ifPresent(page -> page.keep(kept(tag, bytes, packed)));
    if (EntityTag.isKnown(request.getHeader("If-None-Match"), tag)) {
      setStatus(SC_NOT_MODIFIED);
      return;
    }
    Set<Coding> atHand = worth ? Coding.AT_HAND : Set.of();
    Optional<Coding> coding = Coding.preferred(request.getHeader("Accept-Encoding"), atHand);
    coding.ifPresent(one -> super.setHeader("Content-Encoding", one.token()));
    sendAll(coding.map(one -> packed(one, packed, bytes)).orElse(bytes));
  }

  private static byte[] packed(Coding coding, Map<Coding, byte[]> packed, byte[] bytes) {
    return packed.containsKey(coding) ? packed.get(coding) : coding.pack(bytes, Coding.Care.QUICK);
  }

  /** Where it is kept for the readers who come next, if the address lets everyone read the page. */
  private static Optional<PageStore.Page> place(HttpServletRequest request) {
    if (request.getAttribute(AddressFilter.OF_EVERYONE) == null) return Optional.empty();
    return Optional.ofNullable(
        ServletRequestContext.requireCurrent().getExchange().getAttachment(KeptPages.PAGE));
  }

  private KeptAnswer kept(String tag, byte[] plain, Map<Coding, byte[]> packed) {
    Map<HttpString, List<String>> headers = new HashMap<>();
    for (String name : getHeaderNames())
      if (!OF_THIS_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
        headers.put(new HttpString(name), List.copyOf(getHeaders(name)));
    headers.put(Headers.CONTENT_TYPE, List.of(getContentType()));
    return new KeptAnswer(headers, policy, tag, plain, packed);
  }

  private void sendAll(byte[] bytes) throws IOException {
    tellPolicy();
    super.setContentLength(bytes.length);
    super.getOutputStream().write(bytes);
  }

  /** Writes to memory, which is always ready. */
  private static final class Held extends ServletOutputStream {

    private final ByteArrayOutputStream to;

    Held(ByteArrayOutputStream to) {
      this.to = to;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("held answers are written at once");
    }

    @Override
    public void write(int one) {
      to.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      to.write(bytes, from, length);
    }
  }
}
