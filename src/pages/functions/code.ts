import type { FunctionId } from './recipe.ts';

/**
 * The functions. Where the report's listing can be read it is the report's, shortened; Fig. 22, Fig. 25 and what the
 * report does not have are written here, from the equations, with the report's names. All of them run.
 */
export const code: Readonly<Record<FunctionId, string>> = {
  rnn_cell_forward: `def rnn_cell_forward(xt, a_prev, parameters):
    Wax, Waa, Wya = parameters["Wax"], parameters["Waa"], parameters["Wya"]
    ba, by = parameters["ba"], parameters["by"]
    a_next = np.tanh(np.dot(Wax, xt) + np.dot(Waa, a_prev) + ba)
    yt_pred = softmax(np.dot(Wya, a_next) + by)
    cache = (a_next, a_prev, xt, parameters)
    return a_next, yt_pred, cache`,
  rnn_forward: `def rnn_forward(x, a0, parameters):
    caches = []
    n_x, m, T_x = x.shape
    n_y, n_a = parameters["Wya"].shape
    a = np.zeros((n_a, m, T_x))
    y_pred = np.zeros((n_y, m, T_x))
    a_next = a0
    for t in range(0, T_x):
        a_next, yt_pred, cache = rnn_cell_forward(x[:,:,t], a_next, parameters)
        a[:,:,t] = a_next
        y_pred[:,:,t] = yt_pred
        caches.append(cache)
    return a, y_pred, (caches, x)`,
  lstm_cell_forward: `def lstm_cell_forward(xt, a_prev, c_prev, parameters):
    Wf, bf, Wi, bi = (parameters[name] for name in ["Wf", "bf", "Wi", "bi"])
    Wc, bc, Wo, bo = (parameters[name] for name in ["Wc", "bc", "Wo", "bo"])
    Wy, by = parameters["Wy"], parameters["by"]
    n_x, m = xt.shape
    n_y, n_a = Wy.shape
    concat = np.zeros((n_x + n_a, m))
    concat[: n_a, :] = a_prev
    concat[n_a :, :] = xt
    ft = sigmoid(np.dot(Wf, concat) + bf)
    it = sigmoid(np.dot(Wi, concat) + bi)
    cct = np.tanh(np.dot(Wc, concat) + bc)
    c_next = c_prev*ft + it*cct
    ot = sigmoid(np.dot(Wo, concat) + bo)
    a_next = ot*np.tanh(c_next)
    yt_pred = softmax(np.dot(Wy, a_next) + by)
    cache = (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters)
    return a_next, c_next, yt_pred, cache`,
  lstm_forward: `def lstm_forward(x, a0, parameters):
    caches = []
    n_x, m, T_x = x.shape
    n_y, n_a = parameters["Wy"].shape
    a, c = np.zeros((n_a, m, T_x)), np.zeros((n_a, m, T_x))
    y = np.zeros((n_y, m, T_x))
    a_next = a0
    c_next = np.zeros((n_a, m))
    for t in range(0, T_x):
        a_next, c_next, yt, cache = lstm_cell_forward(
            x[:,:,t], a_next, c_next, parameters)
        a[:,:,t] = a_next
        y[:,:,t] = yt
        c[:,:,t] = c_next
        caches.append(cache)
    return a, y, c, (caches, x)`,
  rnn_cell_backward: `def rnn_cell_backward(da_next, cache):
    (a_next, a_prev, xt, parameters) = cache
    Wax, Waa = parameters["Wax"], parameters["Waa"]
    dtanh = 1 - np.power(a_next, 2)
    dxt = np.dot(Wax.T, da_next*dtanh)
    dWax = np.dot(da_next*dtanh, xt.T)
    da_prev = np.dot(Waa.T, da_next*dtanh)
    dWaa = np.dot(da_next*dtanh, a_prev.T)
    dba = np.sum(da_next*dtanh, axis=1, keepdims=True)
    return {"dxt": dxt, "da_prev": da_prev, "dWax": dWax, "dWaa": dWaa, "dba": dba}`,
  rnn_backward: `def rnn_backward(da, caches):
    steps, x = caches
    dx = np.zeros(x.shape)
    from_future = 0                # nothing follows the last timestep
    total = {"dWax": 0, "dWaa": 0, "dba": 0}
    for t in reversed(range(da.shape[2])):
        step = rnn_cell_backward(da[:,:,t] + from_future, steps[t])
        dx[:,:,t] = step["dxt"]
        from_future = step["da_prev"]    # goes on to timestep t - 1
        total = {name: total[name] + step[name] for name in total}
    return {"dx": dx, "da0": from_future, **total}`,
  lstm_cell_backward: `def lstm_cell_backward(da_next, dc_next, cache):
    (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters) = cache
    n_a = a_next.shape[0]
    both = np.concatenate((a_prev, xt))
    tanh_c = np.tanh(c_next)
    dc = dc_next + da_next*ot*(1 - tanh_c**2)     # two arrivals at c
    before = {"f": dc*c_prev * ft*(1 - ft),
              "i": dc*cct * it*(1 - it),
              "c": dc*it * (1 - cct**2),
              "o": da_next*tanh_c * ot*(1 - ot)}
    d_both, step = 0, {"dc_prev": dc*ft}
    for k, d in before.items():          # d: before the activation
        d_both = d_both + np.dot(parameters["W" + k].T, d)
        step["dW" + k] = np.dot(d, both.T)
        step["db" + k] = np.sum(d, axis=1, keepdims=True)
    return {"dxt": d_both[n_a:], "da_prev": d_both[:n_a], **step}`,
  lstm_backward: `def lstm_backward(da, caches):
    steps, x = caches
    dx = np.zeros((x.shape[0],) + da.shape[1:])
    da_future, dc_future, total = 0, 0, {}
    for t in reversed(range(da.shape[2])):
        da_next = da[:,:,t] + da_future
        step = lstm_cell_backward(da_next, dc_future, steps[t])
        # the notebook's first edition lacks the next two lines
        da_future = step.pop("da_prev")
        dc_future = step.pop("dc_prev")
        dx[:,:,t] = step.pop("dxt")
        for name, d in step.items():   # dWf, dbf, dWi, …
            total[name] = total.get(name, 0) + d
    return {"dx": dx, "da0": da_future, **total}`,
};
