package city.accord.trace;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.logging.Logger;

/**
 * Has services traced, while the server starts, where traces are wanted; else their calls cost
 * nothing.
 */
public class TraceExtension implements Extension {

  private static final Logger LOG = Logger.getLogger(TraceExtension.class.getName());

  void look(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<?> type) {
    if (Traces.areWanted() && type.getAnnotatedType().isAnnotationPresent(Stateless.class))
      type.configureAnnotatedType().add(new Traced.Literal());
  }

  void begin(@Observes AfterDeploymentValidation validated, BeanManager beans) {
    if (!Traces.areWanted()) return;
    try {
      OpenTelemetryStep.begin(beans.createInstance().select(OpenTelemetry.class).get());
      Traces.begin();
      LOG.info("Traces are sent to the collector; what does not arrive there is dropped");
    } catch (NoClassDefFoundError e) {
      LOG.warning(
          "No traces: accord.traces is read from accord.properties or the environment only");
    }
  }
}
