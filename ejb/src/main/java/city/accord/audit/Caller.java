package city.accord.audit;

import jakarta.enterprise.context.RequestScoped;

/** From which network address the request at hand came. */
@RequestScoped
public class Caller {

  private String address;

  /** Null where it is no request of anybody's, but the server's own work. */
  public String address() {
    return address;
  }

  public void comesFrom(String from) {
    address = from;
  }
}
