/** The cities themselves: who they are, who leads them, what they build. They outlive summits. */
package city.accord.city;
