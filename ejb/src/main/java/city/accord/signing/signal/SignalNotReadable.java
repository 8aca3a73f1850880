package city.accord.signing.signal;

import city.accord.Refused;

/** What a cue is to send is no message of its device's kind. */
public class SignalNotReadable extends Refused {

  private static final long serialVersionUID = 1;

  @Override
  public String field() {
    return "message";
  }
}
