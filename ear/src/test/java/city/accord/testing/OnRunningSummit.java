package city.accord.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the running summit. */
public class OnRunningSummit implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == RunningSummit.class;
  }

  @Override
  public RunningSummit resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return RunningSummit.ofThisFork();
  }
}
