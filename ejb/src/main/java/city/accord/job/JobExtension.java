package city.accord.job;

import city.accord.Job;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Finds, while the server starts, every method that is a job. */
public class JobExtension implements Extension {

  private final List<Method> found = new ArrayList<>();

  void look(@Observes @WithAnnotations(Job.class) ProcessAnnotatedType<?> type) {
    type.getAnnotatedType().getMethods().stream()
        .filter(method -> method.isAnnotationPresent(Job.class))
        .forEach(method -> found.add(method.getJavaMember()));
  }

  List<TimedJob> jobs(Instance<Object> beans) {
    return found.stream().map(method -> job(method, beans)).toList();
  }

  private static TimedJob job(Method method, Instance<Object> beans) {
    Job job = method.getAnnotation(Job.class);
    Object bean = beans.select(method.getDeclaringClass()).get();
    return new TimedJob(job.name(), Timetable.of(job), () -> call(method, bean));
  }

  private static void call(Method method, Object bean) {
    try {
      method.invoke(bean);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
