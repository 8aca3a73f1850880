package city.accord.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * Puts {@link PageNonce} in its place. PrimeFaces' context looks for the state of the nonce when it
 * is made, and keeps it; so it is made once more, around a context that has ours.
 */
public class PageNonceFactory extends FacesContextFactory {

  public PageNonceFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
    if (!(made instanceof PrimeFacesContext primeFaces)) return made;
    FacesContext bare = primeFaces.getWrapped();
    bare.getAttributes().put(CspState.class.getName(), new PageNonce(bare));
    return new PrimeFacesContext(bare);
  }
}
