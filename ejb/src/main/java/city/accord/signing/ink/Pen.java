package city.accord.signing.ink;

import city.accord.signing.ink.store.Refusal;
import java.nio.ByteBuffer;

/** A tablet's connection, as a room sees it. Its methods return at once. */
public interface Pen {

  /** Tells the tablet something. */
  void send(ByteBuffer message);

  /** Says why ink is not taken; ends the connection if the refusal is a last one. */
  void refuse(Refusal refusal);
}
