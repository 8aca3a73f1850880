package city.accord.signing.ink;

import city.accord.signing.ink.store.InkRefusal;
import java.nio.ByteBuffer;

/** A tablet's connection, as a room sees it. Its methods return at once. */
public interface PenConnection {

  /** Tells the tablet something. */
  void send(ByteBuffer message);

  /** Says why ink is not taken; ends the connection if the refusal is a last one. */
  void refuse(InkRefusal refusal);

  /** Ends the connection: its room is elsewhere now, and a tablet that comes again is led there. */
  void moveOn();
}
