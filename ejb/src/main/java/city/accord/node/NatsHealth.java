package city.accord.node;

import city.accord.HealthPart;
import city.accord.Settings;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** The way to the other servers is open, where there are any. */
@ApplicationScoped
public class NatsHealth implements HealthPart {

  @EJB private Nodes nodes;

  @Override
  public String name() {
    return "nats";
  }

  @Override
  public boolean isVital() {
    // one that has the database goes on without the others
    return Settings.viewer();
  }

  @Override
  public boolean isOfViewers() {
    return true;
  }

  @Override
  public void check() throws IOException {
    if (nodes.link().isOn() && !nodes.link().isOpen()) throw new IOException("NATS is away");
  }
}
