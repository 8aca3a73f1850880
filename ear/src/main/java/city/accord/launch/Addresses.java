package city.accord.launch;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;

/** Under which addresses people reach the demonstration. */
record Addresses(Plan plan, String setBase) {

  /** For whoever sits at this machine. */
  String here() {
    return "http://localhost:" + plan.http();
  }

  /** For links in mails and codes: over HTTPS as soon as anyone else can reach the server. */
  String forOthers() {
    if (setBase != null && !setBase.isBlank()) return setBase.strip();
    return plan.onLoopback() ? here() : "https://" + host() + ":" + plan.https();
  }

  private String host() {
    if (!plan.bindAddress().equals("0.0.0.0") && !plan.bindAddress().equals("::")) {
      return plan.bindAddress();
    }
    return ofThisMachine().stream().findFirst().orElse("localhost");
  }

  /** This machine's addresses in its networks. */
  static List<String> ofThisMachine() {
    try {
      return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
          .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
          .filter(InetAddress::isSiteLocalAddress)
          .map(InetAddress::getHostAddress)
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }
}
