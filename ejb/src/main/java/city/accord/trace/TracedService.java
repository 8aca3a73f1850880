package city.accord.trace;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** Makes each call of a service a step of what is under way. */
@Traced
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class TracedService {

  @AroundInvoke
  Object trace(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    try (Step step =
        Traces.part(method.getDeclaringClass().getSimpleName() + "." + method.getName())) {
      try {
        return call.proceed();
      } catch (Exception e) {
        step.failed(e.getClass().getName());
        throw e;
      }
    }
  }
}
