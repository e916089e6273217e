import type { FunctionId } from './recipe.ts';

/** The functions as the report has them, what its scan garbles restored from the notebook that it follows. */
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
    dtanh = 1 - np.power(a_next, 2)
    dxt = np.dot(Wax.T, da_next*dtanh)
    dWax = np.dot(da_next*dtanh, xt.T)
    da_prev = np.dot(Waa.T, da_next*dtanh)
    dWaa = np.dot(da_next*dtanh, a_prev.T)
    dba = np.sum(da_next*dtanh, axis=1, keepdims=True)
    return {"dxt": dxt, "da_prev": da_prev, "dWax": dWax, "dWaa": dWaa, "dba": dba}`,
  rnn_backward: `def rnn_backward(da, caches):
    (caches, x) = caches
    dx, da_prevt = np.zeros((n_x, m, T_x)), np.zeros((n_a, m))
    dWax, dWaa, dba = np.zeros((n_a, n_x)), np.zeros((n_a, n_a)), np.zeros((n_a, 1))
    for t in reversed(range(T_x)):
        gradients = rnn_cell_backward(da[:,:,t] + da_prevt, caches[t])
        dx[:,:,t] = gradients["dxt"]
        da_prevt = gradients["da_prev"]
        dWax += gradients["dWax"]
        dWaa += gradients["dWaa"]
        dba += gradients["dba"]
    da0 = da_prevt
    return {"dx": dx, "da0": da0, "dWax": dWax, "dWaa": dWaa, "dba": dba}`,
  lstm_cell_backward: `def lstm_cell_backward(da_next, dc_next, cache):
    (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters) = cache
    dot = da_next*np.tanh(c_next)*ot*(1 - ot)
    dcct = (da_next*ot*(1 - np.power(np.tanh(c_next), 2)) + dc_next)*it*(1 - np.power(cct, 2))
    dit = (da_next*ot*(1 - np.power(np.tanh(c_next), 2)) + dc_next)*cct*(1 - it)*it
    dft = (da_next*ot*(1 - np.power(np.tanh(c_next), 2)) + dc_next)*c_prev*ft*(1 - ft)
    concat = np.concatenate((a_prev, xt), axis=0).T
    dWf, dbf = np.dot(dft, concat), np.sum(dft, axis=1, keepdims=True)
    # dWi, dWc, dWo and their biases likewise
    da_prev = (np.dot(Wf[:,:n_a].T, dft) + np.dot(Wi[:,:n_a].T, dit)
             + np.dot(Wc[:,:n_a].T, dcct) + np.dot(Wo[:,:n_a].T, dot))
    dc_prev = (da_next*ot*(1 - np.power(np.tanh(c_next), 2)) + dc_next)*ft
    dxt = (np.dot(Wf[:,n_a:].T, dft) + np.dot(Wi[:,n_a:].T, dit)
         + np.dot(Wc[:,n_a:].T, dcct) + np.dot(Wo[:,n_a:].T, dot))`,
  lstm_backward: `def lstm_backward(da, caches):
    da_prevt, dc_prevt = np.zeros((n_a, m)), np.zeros((n_a, m))
    for t in reversed(range(T_x)):
        gradients = lstm_cell_backward(da[:,:,t] + da_prevt, dc_prevt, caches[t])
        # the public code stops here: da_prevt and dc_prevt stay 0
        da_prevt = gradients["da_prev"]
        dc_prevt = gradients["dc_prev"]
        dx[:,:,t] = gradients["dxt"]
        dWf += gradients["dWf"]    # and so on
    da0 = gradients["da_prev"]`,
};
