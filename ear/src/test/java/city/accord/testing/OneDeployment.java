package city.accord.testing;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys once for all in-server tests: {@link BuiltEar}, before the first of them. Arquillian by
 * itself deploys and undeploys for each class, which is several seconds a class.
 */
public final class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
    builder.override(
        DeploymentScenarioGenerator.class,
        AnnotationDeploymentScenarioGenerator.class,
        EarForAll.class);
  }

  /** What is deployed, whichever class asks. */
  public static final class EarForAll implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass first) {
      return List.of(
          new DeploymentDescription("_DEFAULT_", BuiltEar.withTests())
              .setTarget(TargetDescription.DEFAULT)
              .setProtocol(ProtocolDescription.DEFAULT)
              .shouldBeTestable(true));
    }
  }

  /** Keeps the first class's deployment for all others. */
  public static final class Once {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofThisClass;
    private DeploymentScenario ofAll;

    void generate(@Observes EventContext<GenerateDeployment> asked) {
      if (ofAll == null) {
        asked.proceed();
        ofAll = ofThisClass.get();
      } else {
        ofThisClass.set(ofAll);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
      if (ofAll.deployedDeployments().isEmpty()) asked.proceed();
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> asked) {
      // it goes with the server, whose folder is made anew for each run
    }
  }
}
