package city.accord.node;

import io.nats.client.Connection;
import io.nats.client.Connection.Status;
import io.nats.client.Dispatcher;
import io.nats.client.Message;
import io.nats.client.MessageHandler;
import io.nats.client.Nats;
import io.nats.client.Options;
import io.nats.client.Subscription;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the other servers something, and hears what they tell. Whoever tells never waits, neither
 * for the network nor for a server that is frozen: what cannot be sent soon is dropped and counted,
 * and who listens finds by its numbers that something is missing. All is heard by one thread, in
 * the order in which each server said it.
 */
public final class Link implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Link.class.getName());

  /** What waits to be sent, at most; a picture of a large ceremony is some hundred messages. */
  private static final int MAX_WAITING = 4_096;

  private static final long MAX_WAITING_BYTES = 64L << 20;

  private static final long RETRY_MILLIS = 1_000;

  private final Options options;

  /** What one thread does in turn: only it waits where NATS takes nothing. */
  private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();

  private final AtomicInteger said = new AtomicInteger();
  private final List<Subscribed> ears = new ArrayList<>();
  private final AtomicLong saidBytes = new AtomicLong();
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong heard = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private volatile Connection connection;
  private volatile boolean stopped;
  private volatile Dispatcher dispatcher;

  private record Said(String subject, String reply, byte[] content) {}

  /** Ends a listening. */
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @param options how NATS is reached, or null where this server is alone
   */
  Link(Options options) {
    this.options = options;
  }

  void start(ThreadFactory threads) {
    if (options == null) return;
    threads.newThread(this::connect).start();
    threads.newThread(this::takeTurns).start();
  }

  /** Whether there are other servers at all. */
  public boolean isOn() {
    return options != null;
  }

  /** Whether the way to them is open now. */
  public boolean isOpen() {
    Connection now = connection;
    return now != null && now.getStatus() == Status.CONNECTED;
  }

  public long sent() {
    return sent.get();
  }

  public long heard() {
    return heard.get();
  }

  /** What could not be sent, since the start. */
  public long dropped() {
    return dropped.get();
  }

  public int waiting() {
    return said.get();
  }

  /** Tells whoever listens; returns at once. */
  public void tell(String subject, ByteBuffer... parts) {
    tell(subject, null, parts);
  }

  /**
   * Tells whoever listens; returns at once.
   *
   * @param reply where an answer is awaited
   */
  public void tell(String subject, String reply, ByteBuffer[] parts) {
    if (options == null) return;
    if (!isOpen() || !offer(new Said(subject, reply, joined(parts)))) dropped.incrementAndGet();
  }

  private boolean offer(Said next) {
    int messages = said.incrementAndGet();
    long bytes = saidBytes.addAndGet(next.content().length);
    boolean fits = messages <= MAX_WAITING && bytes <= MAX_WAITING_BYTES;
    if (fits) turns.add(() -> send(next));
    else forget(next);
    return fits;
  }

  private void forget(Said next) {
    said.decrementAndGet();
    saidBytes.addAndGet(-next.content().length);
  }

  private static byte[] joined(ByteBuffer... parts) {
    int length = 0;
    for (ByteBuffer part : parts) length += part.remaining();
    ByteBuffer all = ByteBuffer.allocate(length);
    for (ByteBuffer part : parts) all.put(part.duplicate());
    return all.array();
  }

  /** Asks one who knows, and waits for the answer; empty where none comes in time. */
  public Optional<ByteBuffer> ask(String subject, ByteBuffer question, Duration patience) {
    if (!isOpen()) return Optional.empty();
    try {
      Message answer = connection.request(subject, joined(question), patience);
      return Optional.ofNullable(answer).map(Message::getData).map(ByteBuffer::wrap);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (IllegalStateException closed) {
      return Optional.empty();
    }
  }

  /** Listens from now on, whenever the way is open. The listener must not wait for anything. */
  public Listening hear(String subject, Consumer<Heard> listener) {
    return hear(subject, null, listener);
  }

  /** The same, but of all servers that listen so, one hears each message. */
  public synchronized Listening hear(String subject, String group, Consumer<Heard> listener) {
    if (options == null) return () -> {};
    Subscribed ear = new Subscribed(subject, group, message -> pass(message, listener));
    ears.add(ear);
    turns.add(ear::open);
    return ear;
  }

  private final class Subscribed implements Listening {
    private final String subject;
    private final String group;
    private final MessageHandler handler;
    private Subscription subscription;
    private volatile boolean closed;

    private Subscribed(String subject, String group, MessageHandler handler) {
      this.subject = subject;
      this.group = group;
      this.handler = handler;
    }

    private void open() {
      if (dispatcher == null || subscription != null || closed) return;
      try {
        subscription =
            group == null
                ? dispatcher.subscribe(subject, handler)
                : dispatcher.subscribe(subject, group, handler);
      } catch (IllegalStateException full) {
        // NATS takes nothing just now, and whoever listens must not miss all that comes later
        if (!stopped) turns.add(this::open);
      }
    }

    private void end() {
      if (subscription != null) dispatcher.unsubscribe(subscription);
    }

    @Override
    public void close() {
      closed = true;
      synchronized (Link.this) {
        ears.remove(this);
      }
      turns.add(this::end);
    }
  }

  private void pass(Message message, Consumer<Heard> listener) {
    // that nobody listened to what was asked comes as a message too
    if (message.isStatusMessage() || message.getData() == null) return;
    heard.incrementAndGet();
    try {
      ByteBuffer content = ByteBuffer.wrap(message.getData());
      listener.accept(new Heard(message.getSubject(), message.getReplyTo(), content));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What another server said of " + message.getSubject(), e);
    }
  }

  private void connect() {
    boolean told = false;
    while (!stopped && connection == null)
      try {
        open(Nats.connect(options));
      } catch (IOException e) {
        if (!told) LOG.log(Level.WARNING, "NATS is not reached: {0}", e.getMessage());
        told = true;
        if (!rest()) return;
      } catch (InterruptedException e) {
        return;
      }
  }

  private synchronized void open(Connection opened) {
    connection = opened;
    dispatcher = opened.createDispatcher();
    ears.forEach(ear -> turns.add(ear::open));
    LOG.info("NATS is reached");
  }

  private static boolean rest() {
    try {
      // a server that is not there yet is asked once a second
      Thread.sleep(RETRY_MILLIS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void takeTurns() {
    try {
      while (!stopped) {
        Runnable next = turns.poll(1, TimeUnit.SECONDS);
        if (next != null) takeTurn(next);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void takeTurn(Runnable turn) {
    try {
      turn.run();
    } catch (IllegalStateException closed) {
      LOG.log(Level.FINE, "The way to the other servers is closed", closed);
    }
  }

  private void send(Said next) {
    forget(next);
    try {
      connection.publish(next.subject(), next.reply(), next.content());
      sent.incrementAndGet();
    } catch (IllegalStateException | IllegalArgumentException e) {
      dropped.incrementAndGet();
      LOG.log(Level.FINE, "Another server is not told", e);
    }
  }

  @Override
  public void close() {
    stopped = true;
    try {
      if (connection != null) connection.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
