package city.accord.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the running summit: started for the first that asks, stopped after the last. */
public class OnRunningSummit implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(OnRunningSummit.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == RunningSummit.class;
  }

  @Override
  public RunningSummit resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(RunningSummit.class, key -> new RunningSummit(), RunningSummit.class);
  }
}
