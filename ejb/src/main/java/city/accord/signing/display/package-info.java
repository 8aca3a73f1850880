/** The screens of the hall: any may show what is public, a paired one shows rehearsals too. */
package city.accord.signing.display;
