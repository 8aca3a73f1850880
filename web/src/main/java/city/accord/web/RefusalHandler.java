package city.accord.web;

import city.accord.Busy;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * The one place where a page learns that something was refused or went wrong. A refused action
 * leaves its page as it was, with the reason; anything else becomes an error page with a number
 * that stands in the log as well.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

  /** When actions run; the earlier one is for those that need none of the form's fields. */
  private static final List<PhaseId> ACTING =
      Arrays.asList(PhaseId.APPLY_REQUEST_VALUES, PhaseId.INVOKE_APPLICATION);

  /** The class of SQLSTATE that says so (ISO/IEC 9075-2). */
  private static final String CONNECTION_EXCEPTION = "08";

  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final Pattern GIVEN_OUT = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

  public RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var source = events.next().getContext();
      events.remove();
      handle(source.getContext(), source.getException(), source.getPhaseId());
    }
    getWrapped().handle();
  }

  /** What a page does about what was thrown. */
  enum Answer {
    BRING_BACK,
    STAY,
    TO_DESK,
    MALFORMED,
    NOT_FOUND,
    FORBIDDEN,
    NOBODY_WAITS,
    FAILURE
  }

  /**
   * @param acting whether a button was pressed, on a page that can stay as it is
   * @param atDesk where whoever has just set the server up looks around; it says that the summit
   *     comes first
   */
  static Answer answerTo(Throwable cause, boolean acting, boolean atDesk) {
    if (cause instanceof ViewExpiredException) return Answer.BRING_BACK;
    boolean refused = cause instanceof Refused || cause instanceof OptimisticLockException;
    if (acting && refused) return Answer.STAY;
    if (cause instanceof Summits.NoSummit && atDesk) return Answer.TO_DESK;
    if (cause instanceof NotThere) return Answer.NOT_FOUND;
    if (cause instanceof EJBAccessException) return Answer.FORBIDDEN;
    return isHungUp(cause) ? Answer.NOBODY_WAITS : Answer.FAILURE;
  }

  private static void handle(FacesContext context, Throwable thrown, PhaseId phase) {
    Throwable cause = meaning(thrown);
    boolean opens = cause instanceof NotThere && !context.isPostback();
    boolean acting = ACTING.contains(phase) && !opens;
    Answer answer = answerTo(cause, acting, new Site().isAt("/desk"));
    if (phase == PhaseId.RESTORE_VIEW && isMadeUp(context)) answer = Answer.BRING_BACK;
    if (phase == PhaseId.APPLY_REQUEST_VALUES && isWithoutParts(thrown)) answer = Answer.MALFORMED;
    switch (answer) {
      case BRING_BACK -> bringBack(context);
      case STAY -> refuse(context, cause);
      case TO_DESK -> new Site().goTo("/desk");
      case MALFORMED -> answer(context, HttpServletResponse.SC_BAD_REQUEST);
      case NOT_FOUND -> answer(context, HttpServletResponse.SC_NOT_FOUND);
      case FORBIDDEN -> forbid(context);
      case NOBODY_WAITS -> context.responseComplete();
      case FAILURE -> fail(context, thrown);
    }
  }

  private static void forbid(FacesContext context) {
    CDI.current()
        .select(AuditTrail.class)
        .get()
        .recordOfStranger("access.refused", new Site().address(), null);
    answer(context, HttpServletResponse.SC_FORBIDDEN);
  }

  private static void refuse(FacesContext context, Throwable cause) {
    if (isFile(context)) {
      refuseFile(context, cause);
      return;
    }
    if (!(cause instanceof Refused refused)) {
      say(context, null, "refused.ChangedMeanwhile");
      return;
    }
    LOG.fine(() -> "Refused: " + refused.key());
    if (refused instanceof Busy)
      context.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    for (Refused each : refused.all()) {
      String field = RefusedField.find(context, each).orElse(null);
      say(context, field, each.key(), each.arguments().toArray());
    }
  }

  /** Says on a page of its own why there is no file. */
  private static void refuseFile(FacesContext context, Throwable cause) {
    var locale = context.getViewRoot().getLocale();
    List<String> reasons =
        cause instanceof Refused refused
            ? refused.all().stream()
                .map(one -> RefusalWords.of(one.key(), one.arguments(), new Site(), locale))
                .toList()
            : List.of(RefusalWords.of("refused.ChangedMeanwhile", List.of(), new Site(), locale));
    context.getExternalContext().getRequestMap().put("refusals", reasons);
    boolean busy = cause instanceof Busy;
    answer(
        context,
        busy ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_CONFLICT);
  }

  /** Whether the address that was opened shows nothing itself: it only sends a file. */
  private static boolean isFile(FacesContext context) {
    UIViewRoot view = context.getViewRoot();
    if (view == null || context.isPostback()) return false;
    try {
      context
          .getApplication()
          .getViewHandler()
          .getViewDeclarationLanguage(context, view.getViewId())
          .buildView(context, view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return view.getChildCount() == 0;
  }

  private static void fail(FacesContext context, Throwable thrown) {
    if (isOutage(thrown)) {
      LOG.warning(() -> "The database was away: " + meaning(thrown));
      boolean hall = OutageFilter.isHall(new Site().address());
      context.getExternalContext().getRequestMap().put(OutageFilter.HALL, hall);
      answer(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Error " + number, thrown);
    context.getExternalContext().getRequestMap().put("errorNumber", number);
    answer(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /** The browser went to another page before all of a file was sent. */
  private static boolean isHungUp(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof ClosedChannelException) return true;
    return false;
  }

  /** A state that the server never gave out, at which Mojarra stumbles instead of saying so. */
  private static boolean isMadeUp(FacesContext context) {
    String state = context.getExternalContext().getRequestParameterMap().get(VIEW_STATE);
    return state != null && !GIVEN_OUT.matcher(state).matches();
  }

  /** A form with a field for a file, which no browser sends in this way. */
  private static boolean isWithoutParts(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof ServletException) return true;
    return false;
  }

  /** The database went away in the middle of a request; those that follow are told at once. */
  private static boolean isOutage(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof ResourceException
          || cause instanceof SQLException sql
              && sql.getSQLState() != null
              && sql.getSQLState().startsWith(CONNECTION_EXCEPTION)) return true;
    return false;
  }

  private static Throwable meaning(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof Refused
          || cause instanceof OptimisticLockException
          || cause instanceof EJBAccessException
          || cause instanceof ViewExpiredException) return cause;
    return thrown;
  }

  /**
   * @param field where it is said, by its id in the page; null above the form
   */
  private static void say(FacesContext context, String field, String key, Object... arguments) {
    var locale = context.getViewRoot().getLocale();
    String text = RefusalWords.of(key, List.of(arguments), new Site(), locale);
    context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    context.validationFailed();
  }

  private static void bringBack(FacesContext context) {
    if (context.getPartialViewContext().isAjaxRequest()) {
      reload(context);
      return;
    }
    try {
      ExpiredView.bringBack(context, context.getExternalContext().getRequestServletPath());
      say(context, null, "site.expired");
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "A page that has expired cannot be brought back: {0}", e.toString());
      reload(context);
    }
  }

  private static void reload(FacesContext context) {
    ExternalContext external = context.getExternalContext();
    try {
      external.redirect(new Site().addressWithQuery());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(FacesContext context, int status) {
    try {
      context.getExternalContext().responseSendError(status, null);
      context.responseComplete();
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.FINE, "The answer had begun already", e);
    }
  }
}
