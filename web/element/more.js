/** The end of a list that is drawn in part: tells by a "more" event when it comes near the visible part. */
export class More extends HTMLElement {
    #watch;

    connectedCallback() {
        this.#watch = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && this.dispatchEvent(new Event("more")), { rootMargin: "400px" });
        this.#watch.observe(this);
    }

    disconnectedCallback() {
        this.#watch.disconnect();
    }
}
