package city.accord.signing.ink.watch;

import java.util.List;

/** All there is to see after a frame, message by message; the messages are shared. */
public record Picture(long epoch, long seq, List<Message> parts, boolean veiled) {}
