/** The doors: what officers set up and watch at the desk, and the page of a device at a gate. */
package city.accord.web.door;
