package city.accord.bench.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.net.URI;
import javax.net.ssl.SSLException;

/** One WebSocket to the server, over TLS where the address says {@code wss}. */
public abstract class Line {

  private static final int LONGEST_MESSAGE = 16 << 20;
  private static final int MILLIS_TO_OPEN = 60_000;
  private static final SslContext TRUSTING = trusting();

  private Channel channel;

  /** The handshake is done. */
  protected abstract void opened();

  /** A binary message came; it is gone when this returns. */
  protected abstract void heard(ByteBuf message);

  /** A text came; only peers of Accord send any. */
  protected void heardText(ByteBuf message) {}

  /** The connection is gone, whoever ended it. */
  protected abstract void closed();

  public void open(EventLoopGroup loop, String address, String cookie) {
    URI uri = URI.create(address);
    HttpHeaders headers = new DefaultHttpHeaders();
    if (!cookie.isEmpty()) headers.set("Cookie", cookie);
    WebSocketClientProtocolConfig config =
        WebSocketClientProtocolConfig.newBuilder()
            .webSocketUri(uri)
            .customHeaders(headers)
            .maxFramePayloadLength(LONGEST_MESSAGE)
            .handshakeTimeoutMillis(MILLIS_TO_OPEN)
            .withUTF8Validator(false)
            .build();
    new Bootstrap()
        .group(loop)
        .channel(EpollSocketChannel.class)
        .option(ChannelOption.TCP_NODELAY, true)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, MILLIS_TO_OPEN)
        .handler(
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel ch) {
                if (uri.getScheme().equals("wss"))
                  ch.pipeline()
                      .addLast(TRUSTING.newHandler(ch.alloc(), uri.getHost(), uri.getPort()));
                ch.pipeline()
                    .addLast(
                        new HttpClientCodec(),
                        new HttpObjectAggregator(1 << 16),
                        new WebSocketClientProtocolHandler(config),
                        new WebSocketFrameAggregator(LONGEST_MESSAGE),
                        new Ear());
              }
            })
        .connect(uri.getHost(), uri.getPort())
        .addListener(
            done -> {
              if (!done.isSuccess()) closed();
            });
  }

  protected void send(ByteBuf message) {
    channel.writeAndFlush(new BinaryWebSocketFrame(message), channel.voidPromise());
  }

  protected void sendText(ByteBuf text) {
    channel.writeAndFlush(new TextWebSocketFrame(text), channel.voidPromise());
  }

  Channel channel() {
    return channel;
  }

  /** Does it on the line's own thread. */
  void run(Runnable task) {
    channel.eventLoop().execute(task);
  }

  private static SslContext trusting() {
    try {
      return SslContextBuilder.forClient()
          .trustManager(InsecureTrustManagerFactory.INSTANCE)
          .endpointIdentificationAlgorithm(null)
          .build();
    } catch (SSLException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Ear extends SimpleChannelInboundHandler<WebSocketFrame> {

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
      if (frame instanceof TextWebSocketFrame) heardText(frame.content());
      else heard(frame.content());
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event != ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) return;
      channel = context.channel();
      opened();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      closed();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
      context.close();
    }
  }
}
