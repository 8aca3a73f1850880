package city.accord.web.server;

import city.accord.Settings;
import city.accord.trace.Traces;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.time.Clock;

/**
 * Puts what every request passes before any servlet, filter or WebSocket sees it: the log of
 * requests, the host's name, then the visitor behind a proxy, then traces, then cookies, then the
 * pages that are kept. Undertow finds it in {@code META-INF/services}.
 */
public class BeforeServlets implements ServletExtension {

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    TrustedProxies proxies = TrustedProxies.of(Settings.get("accord.behind.proxy", "false"));
    String hosts = Settings.get("accord.hosts", "");
    // the last one that is added comes first
    deployment.addInitialHandlerChainWrapper(KeptPages::new);
    deployment.addInitialHandlerChainWrapper(HostCookies::new);
    if (Traces.areWanted()) {
      deployment.addInitialHandlerChainWrapper(TracedRequests::new);
      deployment.addOuterHandlerChainWrapper(TracedRequests::onItsThread);
    }
    deployment.addInitialHandlerChainWrapper(next -> new ForwardedHeaders(proxies, next));
    deployment.addInitialHandlerChainWrapper(
        next -> KnownHosts.of(Settings.baseUrl(), hosts, next));
    if (Boolean.parseBoolean(Settings.get("accord.access.log", "false")))
      deployment.addInitialHandlerChainWrapper(next -> new AccessLog(next, Clock.systemUTC()));
  }
}
