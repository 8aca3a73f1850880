package city.accord.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/**
 * A collector of traces on loopback, to which a server sends them: OTLP by HTTP, packed, of whose
 * messages it reads the fields that a test asks for ({@code
 * opentelemetry/proto/trace/v1/trace.proto}).
 */
public final class Collector implements AutoCloseable {

  /** What was under way, within what, and what is told of it. */
  public record Span(
      String trace, String id, String parent, String name, Map<String, String> notes) {}

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final List<Span> spans = new CopyOnWriteArrayList<>();

  public Collector(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::receive);
    server.start();
  }

  /** All that has come so far. */
  public List<Span> spans() {
    return spans;
  }

  /** To which addresses it was sent. */
  public List<String> asked() {
    return asked;
  }

  /** Every byte that has come, each as a letter. */
  public String received() {
    return String.join("\n", received);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = new GZIPInputStream(exchange.getRequestBody()).readAllBytes();
      asked.add(exchange.getRequestURI().getPath());
      received.add(new String(body, StandardCharsets.ISO_8859_1));
      for (ByteBuffer resource : messages(fields(ByteBuffer.wrap(body)), 1))
        for (ByteBuffer scope : messages(fields(resource), 2))
          for (ByteBuffer span : messages(fields(scope), 2)) spans.add(span(fields(span)));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static Span span(Map<Integer, List<Object>> fields) {
    Map<String, String> notes = new HashMap<>();
    for (ByteBuffer note : messages(fields, 9)) {
      var pair = fields(note);
      var value = fields(messages(pair, 2).get(0)).values().iterator().next().get(0);
      notes.put(
          text(messages(pair, 1).get(0)),
          value instanceof ByteBuffer words ? text(words) : value.toString());
    }
    return new Span(
        hex(fields, 1), hex(fields, 2), hex(fields, 4), text(messages(fields, 5).get(0)), notes);
  }

  /** The fields of a message of Protocol Buffers by their numbers. */
  private static Map<Integer, List<Object>> fields(ByteBuffer message) {
    Map<Integer, List<Object>> fields = new HashMap<>();
    ByteBuffer rest = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    while (rest.hasRemaining()) {
      long tag = number(rest);
      Object value =
          switch ((int) tag & 7) {
            case 0 -> number(rest);
            case 1 -> rest.getLong();
            case 2 -> part(rest, (int) number(rest));
            case 5 -> rest.getInt();
            default -> throw new IllegalArgumentException("wire type of " + tag);
          };
      fields.computeIfAbsent((int) (tag >>> 3), number -> new ArrayList<>()).add(value);
    }
    return fields;
  }

  private static ByteBuffer part(ByteBuffer rest, int length) {
    ByteBuffer part = rest.slice(rest.position(), length);
    rest.position(rest.position() + length);
    return part;
  }

  private static long number(ByteBuffer rest) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = rest.get();
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) return number;
    }
  }

  private static List<ByteBuffer> messages(Map<Integer, List<Object>> fields, int number) {
    return fields.getOrDefault(number, List.of()).stream().map(ByteBuffer.class::cast).toList();
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
  }

  private static String hex(Map<Integer, List<Object>> fields, int number) {
    List<ByteBuffer> values = messages(fields, number);
    if (values.isEmpty()) return "";
    byte[] bytes = new byte[values.get(0).remaining()];
    values.get(0).duplicate().get(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
